package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;

/** Which restatement a model of a folder needs. */
final class Textbook {
  private static final String FOOD = "food_manufacture";
  private static final String PARAMETERS = "parameters_";

  private Textbook() {}

  /** One model for each parameter file of the blending folder, and every folder of a job shop. */
  static List<String> models(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.map(Textbook::model).filter(name -> name != null).sorted().toList();
    }
  }

  private static String model(Path file) {
    String name = file.getFileName().toString();
    String home = file.toAbsolutePath().getParent().getFileName().toString();
    if (home.equals(FOOD) && name.startsWith(PARAMETERS)) {
      return FOOD + "_" + name.replaceAll("\\D", "");
    }
    return name.equals("products.csv") ? home : null;
  }

  static Dataset restate(Path folder, String model) throws IOException {
    if (model.startsWith(FOOD)) {
      int number = Integer.parseInt(model.substring(FOOD.length() + 1));
      return new Blending(number).of(folder, model);
    }
    return new JobShop().of(folder, model);
  }

  /** A farm whose file has labour needs by month is one of crops; else it has seasons. */
  static Dataset restateFarm(Path folder, String model) throws IOException {
    boolean monthly = Json.of(folder.resolve(model + ".json")).has("laborreq");
    return (monthly ? new CropCalendar() : new SeasonalFarm()).of(folder, model);
  }
}
