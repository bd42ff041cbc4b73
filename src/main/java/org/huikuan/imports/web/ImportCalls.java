package org.huikuan.imports.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.imports.ImportKind;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In {@code /v3/api-docs} every kind of import is a call of its own: a path with the kind in braces could mean a batch. */
@Component
@Order(0)
class ImportCalls implements OpenApiCustomizer {

    private static final String ANY = "/api/imports/{kind}";

    @Override
    public void customise(OpenAPI api) {
        PathItem any = api.getPaths().remove(ANY);
        if (any == null) {
            return;
        }
        for (ImportKind kind : ImportKind.values()) {
            api.getPaths()
                    .addPathItem(ANY.replace("{kind}", kind.code()), new PathItem().post(of(kind, any.getPost())));
        }
    }

    private static Operation of(ImportKind kind, Operation any) {
        return new Operation()
                .operationId("import" + words(kind))
                .summary("Imports a CSV or XLSX file of " + kind.code().replace('-', ' '))
                .description(any.getDescription())
                .parameters(any.getParameters().stream()
                        .filter(p -> !"path".equals(p.getIn()))
                        .toList())
                .requestBody(any.getRequestBody())
                .responses(any.getResponses());
    }

    /** {@code open-items} is OpenItems. */
    private static String words(ImportKind kind) {
        return Stream.of(kind.code().split("-"))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
    }
}
