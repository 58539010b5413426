package org.sourcier.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a tree of nodes in a form that is read without parsing: its texts, each once, then its
 * nodes from the top, each with its kind, line and column. Big-endian, as {@link DataOutputStream}
 * writes; a text is told by its number.
 */
final class TreeWriter {
  static final byte SCALAR = 0;
  static final byte SEQUENCE = 1;
  static final byte MAPPING = 2;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(nodes);

  /**
   * The tree as bytes.
   *
   * @throws IOException where a line, a column or a length is 65,536 or more
   */
  byte[] write(Node top) throws IOException {
    node(top);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      head.writeChar(small(bytes.length));
      head.write(bytes);
    }
    nodes.writeTo(head);
    return all.toByteArray();
  }

  private void node(Node node) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      head(SCALAR, scalar);
      text(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      head(SEQUENCE, sequence);
      out.writeChar(small(sequence.items().size()));
      for (Node item : sequence.items()) {
        node(item);
      }
    } else if (node instanceof Node.Mapping mapping) {
      head(MAPPING, mapping);
      entries(mapping.entries());
    }
  }

  private void entries(Map<String, Node.Entry> entries) throws IOException {
    out.writeChar(small(entries.size()));
    for (Map.Entry<String, Node.Entry> entry : entries.entrySet()) {
      text(entry.getKey());
      place(entry.getValue().keyPlace());
      node(entry.getValue().value());
    }
  }

  private void head(byte kind, Node node) throws IOException {
    out.writeByte(kind);
    place(node.place());
  }

  private void place(Place place) throws IOException {
    out.writeChar(small(place.line()));
    out.writeChar(small(place.column()));
  }

  private void text(String text) throws IOException {
    Integer number = texts.putIfAbsent(text, texts.size());
    out.writeChar(small(number == null ? texts.size() - 1 : number));
  }

  private static int small(int number) throws IOException {
    if (number > Character.MAX_VALUE) {
      throw new IOException("too large for a prepared file: " + number);
    }
    return number;
  }
}
