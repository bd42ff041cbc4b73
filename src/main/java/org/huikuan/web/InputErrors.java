package org.huikuan.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.huikuan.shared.FieldError;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Names the field of an input that the framework could not read. */
final class InputErrors {

    private InputErrors() {}

    /** @return empty when the failure is not about the input */
    static List<FieldError> of(Throwable failure) {
        if (failure instanceof BindingResult result) {
            return fields(result);
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return List.of(unreadable(unreadable));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return List.of(new FieldError(missing.getParameterName(), "is missing"));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return List.of(new FieldError(missing.getRequestPartName(), "is missing"));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return List.of(new FieldError(nameOf(mismatch), "cannot be read: " + mismatch.getValue()));
        }
        return List.of();
    }

    private static List<FieldError> fields(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(e -> new FieldError(e.getField(), reason(e)))
                .toList();
    }

    private static String reason(org.springframework.validation.FieldError error) {
        return error.isBindingFailure()
                ? "cannot be read: " + error.getRejectedValue()
                : String.valueOf(error.getDefaultMessage());
    }

    private static String nameOf(TypeMismatchException mismatch) {
        return mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
    }

    private static FieldError unreadable(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return new FieldError(
                    path(mapping),
                    "cannot be read: "
                            + mapping.getOriginalMessage().lines().findFirst().orElse(""));
        }
        return new FieldError("body", "is no JSON that can be read");
    }

    /** For example {@code items[0].amount}. */
    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
