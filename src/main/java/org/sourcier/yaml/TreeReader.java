package org.sourcier.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link TreeWriter} wrote. */
final class TreeReader {
  private final String file;
  private final ByteBuffer in;
  private final String[] texts;

  /**
   * @param file the name that places give
   * @param tree backed by an array; its position stays
   */
  TreeReader(String file, ByteBuffer tree) {
    this.file = file;
    this.in = tree.duplicate();
    this.texts = new String[in.getInt()];
  }

  /** The top node. */
  Node read() {
    for (int i = 0; i < texts.length; i++) {
      int length = in.getChar();
      int start = in.arrayOffset() + in.position();
      texts[i] = new String(in.array(), start, length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    return node();
  }

  private Node node() {
    byte kind = in.get();
    Place place = place();
    return switch (kind) {
      case TreeWriter.SCALAR -> new Node.Scalar(place, text());
      case TreeWriter.SEQUENCE -> new Node.Sequence(place, items());
      default -> new Node.Mapping(place, entries());
    };
  }

  private List<Node> items() {
    int size = in.getChar();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node());
    }
    return items;
  }

  private Map<String, Node.Entry> entries() {
    int size = in.getChar();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      Place place = place();
      entries.put(key, new Node.Entry(place, node()));
    }
    return Collections.unmodifiableMap(entries);
  }

  private Place place() {
    int line = in.getChar();
    return new Place(file, line, in.getChar());
  }

  private String text() {
    return texts[in.getChar()];
  }
}
