package org.huikuan.administration.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a setting of ours is when nobody says otherwise, read from the metadata that the build makes for editors. */
final class DefaultSettings {

    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    private final Map<String, String> values = new HashMap<>();

    DefaultSettings() {
        try (InputStream in = DefaultSettings.class.getResourceAsStream(METADATA)) {
            JsonNode properties = in == null
                    ? new ObjectMapper().createArrayNode()
                    : new ObjectMapper().readTree(in).path("properties");
            for (JsonNode property : properties) {
                if (property.path("defaultValue").isValueNode()) {
                    values.put(
                            property.path("name").asText(),
                            property.path("defaultValue").asText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null: there is none. */
    @Nullable
    String of(String key) {
        return values.get(key);
    }
}
