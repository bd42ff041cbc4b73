package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * {@code docs/api/openapi.json} describes the API as it is, so that clients can be made from it; {@code -Dpages=write}
 * writes it anew. The rules are those of the linter's recommended set that matter to a client.
 */
@ApplicationH2
class ApiDescriptionTest {

    private static final Path FILE = Path.of("docs", "api", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private JsonNode api = JSON.createObjectNode();

    @LocalServerPort
    private int port;

    @BeforeEach
    void asked() throws Exception {
        String name = Base64.getEncoder().encodeToString("admin:admin-of-the-tests".getBytes(StandardCharsets.UTF_8));
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                .header("Authorization", "Basic " + name)
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        api = JSON.readTree(answer.body());
    }

    @Test
    void theFileSaysWhatTheApplicationSays() throws IOException {
        String text = JSON.writeValueAsString(JSON.treeToValue(api, Object.class)) + "\n";
        if ("write".equals(System.getProperty("pages"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        }

        assertThat(FILE).as("run with -Dpages=write").hasContent(text);
    }

    @Test
    void everyCallHasANameASentenceAGroupAndItsRefusals() {
        Map<String, String> named = new TreeMap<>();
        calls().forEach((call, says) -> {
            assertThat(says.path("operationId").asText()).as(call).matches("[a-z][A-Za-z]+");
            assertThat(named.put(says.path("operationId").asText(), call))
                    .as("two calls of one name, one is %s", call)
                    .isNull();
            assertThat(says.path("summary").asText().isBlank())
                    .as("sentence of " + call)
                    .isFalse();
            assertThat(says.path("tags")).as(call).hasSize(1);
            assertThat(says.at("/responses/403/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(call)
                    .isEqualTo("#/components/schemas/Problem");
        });
    }

    @Test
    void whatACallTakesHasATypeAndNames() {
        calls().forEach((call, says) -> {
            says.path("parameters").forEach(p -> assertThat(p.at("/schema/type").asText())
                    .as(call + " " + p)
                    .isNotBlank());
            says.at("/requestBody/content").forEach(body -> {
                JsonNode schema = resolved(body.path("schema"));
                JsonNode one = "array".equals(schema.path("type").asText()) ? resolved(schema.path("items")) : schema;
                assertThat(one.path("properties").isEmpty())
                        .as("fields of " + call)
                        .isFalse();
            });
        });
    }

    @Test
    void everyReferenceLeadsToASchemaAndNoPathMeansTwo() {
        api.findValues("$ref").forEach(ref -> assertThat(
                        resolved(JSON.createObjectNode().set("$ref", ref)).isMissingNode())
                .as(ref.asText())
                .isFalse());
        List<String> shapes = new ArrayList<>();
        api.path("paths").fieldNames().forEachRemaining(path -> shapes.add(path.replaceAll("\\{\\w+}", "{}")));

        assertThat(shapes).doesNotHaveDuplicates();
    }

    private Map<String, JsonNode> calls() {
        Map<String, JsonNode> calls = new TreeMap<>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(call -> {
                    if (Set.of("get", "post", "put", "delete").contains(call.getKey())) {
                        calls.put(call.getKey() + " " + path.getKey(), call.getValue());
                    }
                }));
        assertThat(calls).hasSizeGreaterThan(100);
        return calls;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
