# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From a painted file and its structure to a tagged one: readers of screens hear headings, lists and pictures."""

from kiosk.pdf.marks import marks_in
from kiosk.pdf.outline import put_outline
from kiosk.pdf.qt_file import QtFile
from kiosk.pdf.structure import Area, Document, Mark, Node
from kiosk.pdf.words import numbers, references, text


def tagged(data: bytes, document: Document) -> bytes:
    """The file with its tree of parts, its language, links and bookmarks. Raises ``ValueError`` as ``QtFile`` does."""
    file = QtFile(data)
    file.mend_spaces()
    places = [_mark_page(file, index, document) for index in range(len(file.pages))]
    numbers_of = {id(node): file.add() for node in _told(document.tree)}
    root = file.add()
    links = [_put_link(file, area, document, key) for key, area in enumerate(document.areas, len(file.pages))]
    _put_elements(file, document, numbers_of, root, links)
    parents = [f"{index} [{references(numbers_of[id(node)] for node in nodes)}]" for index, nodes in enumerate(places)]
    for key, area in enumerate(document.areas, len(file.pages)):
        parents.append(f"{key} {numbers_of[id(area.node)]} 0 R")
    tree = file.add(f"<< /Nums [{' '.join(parents)}] >>".encode())
    file.objects[root] = (
        f"<< /Type /StructTreeRoot /K [{numbers_of[id(document.tree)]} 0 R] /ParentTree {tree} 0 R"
        f" /ParentTreeNextKey {len(parents)} >>"
    ).encode()
    for index, page in enumerate(file.pages):
        own = [link for link, area in zip(links, document.areas, strict=True) if area.page == index]
        file.put_entry(page, f"/Annots [{references(own)}]".encode())
        file.put_entry(page, f"/StructParents {index} /Tabs /S".encode())
    _put_catalog(file, document, root)
    return file.written()


def _mark_page(file: QtFile, index: int, document: Document) -> list[Node]:
    """Turn the painted marks of a page into marked content; the parts that they belong to, by their numbers."""
    stream = file.stream(file.contents(file.pages[index]))
    nodes: list[Node] = []
    out, at = [], 0
    for start, end, number in marks_in(stream):
        out.append(stream[at:start])
        at = end
        node, letters = document.painted[number]
        if number == 0:
            out.append(b"EMC\n")
        elif node is None:
            out.append(b"/Artifact BMC\n")
        else:
            node.marks.append(Mark(index, len(nodes)))
            actual = f" /ActualText {text(letters)}" if letters else ""
            out.append(f"/{node.kind} << /MCID {len(nodes)}{actual} >> BDC\n".encode())
            nodes.append(node)
    file.put_stream(file.contents(file.pages[index]), b"".join([*out, stream[at:]]))
    return nodes


def _told(node: Node) -> list[Node]:
    """The part and all inside it of which anything is on a page."""
    return [node, *(each for child in node.children if child.told for each in _told(child))]


def _put_link(file: QtFile, area: Area, document: Document, key: int) -> int:
    anchor = next(each for each in document.anchors if each.name == area.node.target)
    corners = numbers(area.left, area.bottom, area.right, area.top)
    top = numbers(document.height - anchor.top)
    return file.add(
        f"<< /Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /F 4 /StructParent {key}"
        f" /Contents {text(anchor.title)} /Dest [{file.pages[anchor.page]} 0 R /XYZ 0 {top} null] >>".encode()
    )


def _put_elements(file: QtFile, document: Document, numbers_of: dict[int, int], root: int, links: list[int]) -> None:
    annotations = {id(area.node): (link, area) for link, area in zip(links, document.areas, strict=True)}

    def put(node: Node, parent: int) -> None:
        own = numbers_of[id(node)]
        kids = [f"<< /Type /MCR /Pg {file.pages[mark.page]} 0 R /MCID {mark.number} >>" for mark in node.marks]
        if id(node) in annotations:
            link, area = annotations[id(node)]
            kids.append(f"<< /Type /OBJR /Obj {link} 0 R /Pg {file.pages[area.page]} 0 R >>")
        kids += [f"{numbers_of[id(child)]} 0 R" for child in node.children if child.told]
        said = f" /Alt {text(node.alt)}" if node.alt else ""
        said += f" /A << {node.attributes} >>" if node.attributes else ""
        said += f" /Lang {text(node.language)}" if node.language else ""
        body = f"<< /Type /StructElem /S /{node.kind} /P {parent} 0 R{said} /K [{' '.join(kids)}] >>"
        file.objects[own] = body.encode()
        for child in node.children:
            if child.told:
                put(child, own)

    put(document.tree, root)


def _put_catalog(file: QtFile, document: Document, root: int) -> None:
    outline = put_outline(file, document)
    for entry in (
        f"/StructTreeRoot {root} 0 R /MarkInfo << /Marked true >>",
        f"/Lang {text(document.language)} /ViewerPreferences << /DisplayDocTitle true >>",
        f"/Outlines {outline} 0 R /PageMode /UseOutlines" if outline else "",
    ):
        if entry:
            file.put_entry(file.catalog, entry.encode())
