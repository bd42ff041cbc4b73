package org.huikuan.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DynamicTest;

/** One process model of the project, read from its file. */
record ProcessFile(String name, BpmnModelInstance model) {

    private static final Path FOLDER = Path.of("processes");

    /** Read once for all tests of a thread: to check a file against its schema takes long, and two may not read one. */
    private static final ThreadLocal<List<ProcessFile>> SHIPPED = ThreadLocal.withInitial(ProcessFile::read);

    static List<ProcessFile> all() {
        return SHIPPED.get();
    }

    private static List<ProcessFile> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ProcessFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test a model. */
    static Stream<DynamicTest> each(Consumer<ProcessFile> check) {
        return all().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> check.accept(file)));
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The file as written, for what the model's words must not contain. */
    String text() {
        try {
            return Files.readString(FOLDER.resolve(name + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessFile read(Path file) {
        String name = file.getFileName().toString();
        return new ProcessFile(name.substring(0, name.lastIndexOf('.')), Bpmn.readModelFromFile(file.toFile()));
    }
}
