package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON file of named numbers.
 *
 * @param file where it was read
 * @param root what it holds
 */
record Json(Path file, JsonNode root) {

  static Json of(Path file) throws IOException {
    try {
      return new Json(file, new ObjectMapper().readTree(file.toFile()));
    } catch (JsonProcessingException e) {
      throw new FileSystemException(file.toString(), null, e.getOriginalMessage());
    }
  }

  boolean has(String name) {
    return root.has(name);
  }

  double number(String name) throws IOException {
    JsonNode node = root.get(name);
    if (node == null || !node.isNumber()) {
      throw new FileSystemException(file.toString(), null, "\"" + name + "\" is no number");
    }
    return node.asDouble();
  }

  /** Named numbers in their order; none when the name is missing. */
  Map<String, Double> numbers(String name) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    root.path(name)
        .properties()
        .forEach(each -> numbers.put(each.getKey(), each.getValue().asDouble()));
    return numbers;
  }

  /** The number of a name within a name, 0 when it is missing. */
  double number(String name, String within) {
    return root.path(name).path(within).asDouble(0);
  }

  /** Every number under a name whose own name ends in a word: a column of a table. */
  List<Double> column(String name, String word) {
    List<Double> column = new ArrayList<>();
    numbers(name)
        .forEach(
            (key, number) -> {
              if (key.endsWith("." + word)) {
                column.add(number);
              }
            });
    return column;
  }

  List<JsonNode> list(String name) {
    List<JsonNode> list = new ArrayList<>();
    root.path(name).forEach(list::add);
    return list;
  }

  List<String> names(String name) {
    return list(name).stream().map(JsonNode::asText).toList();
  }
}
