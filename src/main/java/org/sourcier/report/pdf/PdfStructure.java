package org.sourcier.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.sourcier.report.pdf.layout.Legible;
import org.sourcier.report.pdf.layout.Tag;
import org.sourcier.report.pdf.layout.Trait;

/** The logical structure of the file: elements, what of each page belongs to which (14.7). */
final class PdfStructure {
  private final COSDictionary root = new COSDictionary();
  private final Map<Tag, COSDictionary> elements = new HashMap<>();
  private final Map<PDPage, COSArray> contents = new HashMap<>();
  private final List<PDAnnotation> annotations = new ArrayList<>();
  private final List<COSDictionary> annotated = new ArrayList<>();

  /** Starts with the tags of the blocks, in reading order. */
  PdfStructure(List<Tag> tags) {
    root.setName(COSName.TYPE, "StructTreeRoot");
    tags.forEach(this::element);
  }

  /** The number under which the next content of {@code page} belongs to {@code tag}. */
  int content(Tag tag, PDPage page) {
    COSDictionary element = element(tag);
    COSArray owners = contents.computeIfAbsent(page, none -> new COSArray());
    int number = owners.size();
    owners.add(element);
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, page.getCOSObject());
    }
    if (element.getCOSDictionary(COSName.PG) == page.getCOSObject()) {
      kids(element).add(COSInteger.get(number));
    } else {
      COSDictionary reference = new COSDictionary();
      reference.setName(COSName.TYPE, "MCR");
      reference.setItem(COSName.PG, page.getCOSObject());
      reference.setInt(COSName.MCID, number);
      kids(element).add(reference);
    }
    return number;
  }

  /** Makes {@code annotation} on {@code page} a part of {@code tag}. */
  void annotate(Tag tag, PDPage page, PDAnnotation annotation) {
    COSDictionary element = element(tag);
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "OBJR");
    reference.setItem(COSName.getPDFName("Obj"), annotation.getCOSObject());
    reference.setItem(COSName.PG, page.getCOSObject());
    kids(element).add(reference);
    annotations.add(annotation);
    annotated.add(element);
  }

  /** Says where the picture with {@code tag} is. */
  void box(Tag tag, PDRectangle box) {
    COSDictionary layout = attributes(element(tag), "Layout");
    layout.setItem(COSName.BBOX, box.getCOSArray());
    layout.setName(COSName.getPDFName("Placement"), "Block");
  }

  /** Finishes the structure of {@code file}. */
  void close(PDDocument file) {
    COSArray numbers = new COSArray();
    int key = 0;
    for (PDPage page : file.getPages()) {
      page.setStructParents(key);
      numbers.add(COSInteger.get(key++));
      numbers.add(contents.computeIfAbsent(page, none -> new COSArray()));
    }
    for (int i = 0; i < annotations.size(); i++) {
      annotations.get(i).setStructParent(key);
      numbers.add(COSInteger.get(key++));
      numbers.add(annotated.get(i));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
    file.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
  }

  private COSDictionary element(Tag tag) {
    COSDictionary known = elements.get(tag);
    if (known != null) {
      return known;
    }
    COSDictionary parent = tag.parent().map(this::element).orElse(root);
    COSDictionary element = new COSDictionary();
    element.setName(COSName.TYPE, "StructElem");
    element.setName(COSName.S, tag.type());
    element.setItem(COSName.P, parent);
    kids(parent).add(element);
    tag.traits().forEach(trait -> say(element, trait));
    elements.put(tag, element);
    return element;
  }

  private static COSArray kids(COSDictionary element) {
    COSArray kids = element.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      element.setItem(COSName.K, kids);
    }
    return kids;
  }

  private static void say(COSDictionary element, Trait trait) {
    if (trait instanceof Trait.Lang lang) {
      element.setString(COSName.LANG, lang.tag());
    } else if (trait instanceof Trait.Alternative alternative) {
      element.setString(COSName.ALT, Legible.of(alternative.text()));
    } else if (trait instanceof Trait.Reading reading) {
      element.setString(COSName.ACTUAL_TEXT, Legible.of(reading.text()));
    } else if (trait instanceof Trait.Expansion expansion) {
      element.setString(COSName.E, Legible.of(expansion.text()));
    } else if (trait instanceof Trait.Summary summary) {
      attributes(element, "Table")
          .setString(COSName.getPDFName("Summary"), Legible.of(summary.text()));
    } else if (trait instanceof Trait.Attribute attribute) {
      COSDictionary attributes = attributes(element, attribute.owner());
      attributes.setName(COSName.getPDFName(attribute.key()), attribute.value());
    }
  }

  private static COSDictionary attributes(COSDictionary element, String owner) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setName(COSName.O, owner);
      element.setItem(COSName.A, attributes);
    }
    return attributes;
  }
}
