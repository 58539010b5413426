package org.sourcier.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A tagging model of OpenNLP's: a maximum entropy classifier (Ratnaparkhi 1996) with its binary
 * "GIS" layout, read without the library because that takes it several times as long.
 *
 * @param outcomes the tags
 * @param features the weights of each feature by its name
 */
record TagModel(List<String> outcomes, Map<String, Weights> features) {
  private static final String ENTRY = "pos.model";
  private static final String KIND = "GIS";

  /**
   * What a feature speaks for and against.
   *
   * @param outcomes numbers of tags
   * @param values one for each of them
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Weights(int[] outcomes, double[] values) {
    static final Weights NONE = new Weights(new int[0], new double[0]);

    void addTo(double[] sums) {
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += values[i];
      }
    }
  }

  TagModel {
    outcomes = List.copyOf(outcomes);
  }

  Weights feature(String name) {
    return features.getOrDefault(name, Weights.NONE);
  }

  /**
   * Reads a model file.
   *
   * @throws IOException where it is no model of this kind
   */
  static TagModel read(InputStream file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(ENTRY)) {
          return model(new DataInputStream(new BufferedInputStream(zip, 1 << 16)));
        }
      }
    }
    throw new IOException("no " + ENTRY + " in this model");
  }

  private static TagModel model(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(KIND)) {
      throw new IOException("only " + KIND + " models are read");
    }
    in.readInt(); // A correction constant and its parameter, which the format keeps
    in.readDouble(); // though nothing uses them.
    List<String> outcomes = strings(in);
    List<int[]> patterns = new ArrayList<>();
    for (String pattern : strings(in)) {
      patterns.add(numbers(pattern));
    }
    return new TagModel(outcomes, features(in, strings(in), patterns));
  }

  /** Features in the order of their names; a pattern is a count and the outcomes of so many. */
  private static Map<String, Weights> features(
      DataInputStream in, List<String> names, List<int[]> patterns) throws IOException {
    Map<String, Weights> features = new HashMap<>(names.size() * 2);
    int next = 0;
    for (int[] pattern : patterns) {
      int[] outcomes = java.util.Arrays.copyOfRange(pattern, 1, pattern.length);
      for (int i = 0; i < pattern[0]; i++) {
        double[] values = new double[outcomes.length];
        for (int v = 0; v < values.length; v++) {
          values[v] = in.readDouble();
        }
        features.put(names.get(next++), new Weights(outcomes, values));
      }
    }
    return features;
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static int[] numbers(String pattern) {
    return java.util.stream.Stream.of(pattern.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
