package org.huikuan.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stories that come with the application, in the order of their names. */
final class StoryShelf {

    private StoryShelf() {}

    static List<Story> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/demo/stories/*.yml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(f -> String.valueOf(f.getFilename())))
                    .map(StoryShelf::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story read(Resource file) {
        String name = String.valueOf(file.getFilename());
        try {
            return StoryReader.read(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("demo story " + name + ": " + e.getMessage(), e);
        }
    }
}
