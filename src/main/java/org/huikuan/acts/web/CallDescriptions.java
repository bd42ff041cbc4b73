package org.huikuan.acts.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huikuan.acts.Act;
import org.huikuan.acts.Acts;
import org.huikuan.acts.InputShape;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes {@link Call}s in {@code /v3/api-docs}, from the input records of their acts; refusals are the same for all. */
@Component
class CallDescriptions implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PARTS = "multipart/form-data";

    private final ObjectProvider<Call> calls;
    private final Acts acts;
    private final MessageSource messages;

    CallDescriptions(ObjectProvider<Call> calls, Acts acts, MessageSource messages) {
        this.calls = calls;
        this.acts = acts;
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI api) {
        calls.stream().forEach(call -> describe(call, api));
    }

    private void describe(Call call, OpenAPI api) {
        Act<?, ?> act = acts.of(call.act());
        FormWords words = new FormWords(messages, Locale.ENGLISH);
        String schema = named(act.input().getSimpleName());
        api.getComponents().addSchemas(schema, InputSchema.of(act, words, schema, api.getComponents()::addSchemas));
        Operation operation = new Operation()
                .operationId(operationId(act.key()))
                .summary(words.title(act.key()))
                .description(words.says(act.key()))
                .requestBody(new RequestBody().required(true).content(body(act, reference(schema))))
                .responses(responses(call, api));
        call.ids().keySet().stream()
                .sorted(Comparator.comparing(name -> call.path().indexOf("{" + name + "}")))
                .forEach(name -> operation.addParametersItem(
                        new PathParameter().name(name).schema(new Schema<String>().type("string"))));
        PathItem item = api.getPaths().getOrDefault(call.path(), new PathItem());
        api.getPaths().addPathItem(call.path(), item.post(operation));
    }

    private static ApiResponses responses(Call call, OpenAPI api) {
        ApiResponse done = new ApiResponse().description("Done");
        if (call.answers() != null) {
            ResolvedSchema answer = ModelConverters.getInstance()
                    .readAllAsResolvedSchema(new AnnotatedType(call.answers()).resolveAsRef(true));
            answer.referencedSchemas.forEach((name, schema) -> {
                if (!api.getComponents().getSchemas().containsKey(name)) {
                    api.getComponents().addSchemas(name, schema);
                }
            });
            done.content(json(answer.schema));
        }
        return new ApiResponses().addApiResponse(Integer.toString(call.status().value()), done);
    }

    private static Content body(Act<?, ?> act, Schema<?> schema) {
        Content content = CallDoors.needsFile(act) ? new Content() : json(schema);
        return InputShape.of(act.input()).takesFile()
                ? content.addMediaType(PARTS, new MediaType().schema(schema))
                : content;
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static String named(String input) {
        return input.replaceFirst("Input$", "Request");
    }

    /** {@code log-contact} is logContact. */
    private static String operationId(String key) {
        String words = Arrays.stream(key.split("-"))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
