"""`prosedur` → SOP-matrix drawing, Mermaid text and numbered sentences.

Place in the pipeline: below `present`; knows steps and words, nothing of the model.
`drawing.draw` makes all three from one graph, so that they say the same. Rules need the
graph alone, so nothing is imported here: drawing would cost each check 30 ms.
"""
