package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every setting of ours is in the administrator's guide, and says in an editor what it is for. */
class ConfigurationDocsTest {

    @Test
    void everySettingIsDescribed() throws IOException {
        String guide = Files.readString(Path.of("docs/guide/administrator.md"));

        assertThat(settings()).isNotEmpty().allSatisfy(setting -> {
            assertThat(guide).contains("`" + setting.path("name").asText() + "`");
            assertThat(setting.path("description").asText())
                    .as(setting.path("name").asText())
                    .isNotBlank();
        });
    }

    private static Iterable<JsonNode> settings() throws IOException {
        try (InputStream in = Application.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonNode properties = new ObjectMapper().readTree(in).path("properties");
            return StreamSupport.stream(properties.spliterator(), false)
                    .filter(p -> p.path("name").asText().startsWith("huikuan."))
                    .toList();
        }
    }
}
