package org.huikuan.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What every call of {@code /v3/api-docs} has: refusals as problem details, and its group, the first word behind {@code /api}. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiAnswers implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String REFERENCE = "#/components/schemas/" + PROBLEM;

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        TreeSet<String> groups = new TreeSet<>();
        api.getPaths().forEach((path, item) -> {
            String group = path.split("/")[2];
            groups.add(group);
            item.readOperationsMap().forEach((method, call) -> complete(path, method, call.tags(List.of(group))));
        });
        api.setTags(groups.stream()
                .map(g -> new Tag().name(g).description("Calls under /api/" + g))
                .toList());
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation call) {
        ApiResponses answers = call.getResponses();
        boolean writes = method != PathItem.HttpMethod.GET;
        refuse(answers, "401", "Nobody has logged in");
        refuse(answers, "403", "Belongs to another role");
        if (writes || call.getParameters() != null) {
            refuse(answers, "400", "Fields that are wrong, each with its reason");
        }
        if (path.contains("{")) {
            refuse(answers, "404", "There is no such thing, or you do not see it");
        }
        if (writes) {
            refuse(answers, "409", "It has moved on meanwhile; nothing was changed");
        }
    }

    private static void refuse(ApiResponses answers, String status, String says) {
        answers.computeIfAbsent(status, s -> new ApiResponse().description(says))
                .setContent(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(REFERENCE))));
    }

    /** What every refusal says (RFC 9457), see {@link Problems}. */
    private static Schema<?> problem() {
        Schema<?> wrong = new Schema<>()
                .type("object")
                .addProperty("field", text().example("amount"))
                .addProperty("reason", text().example("is missing"))
                .addProperty("key", text().example("missing"));
        return new Schema<>()
                .type("object")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("key", text().description("Which refusal it is, whatever the language"))
                .addProperty("errors", new Schema<List<Object>>().type("array").items(wrong));
    }

    private static Schema<String> text() {
        return new Schema<String>().type("string");
    }
}
