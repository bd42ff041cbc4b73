package org.huikuan.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Names the field of an input that the framework could not read. */
final class InputErrors {

    /** How the reader of JSON says that a name stands twice in one object; it has no type of its own for it. */
    private static final Pattern TWICE = Pattern.compile("^Duplicate field '(.{1,100})'", Pattern.DOTALL);

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
            return List.of(FieldError.of(missing.getParameterName(), "missing"));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return List.of(FieldError.of(missing.getRequestPartName(), "missing"));
        }
        if (failure instanceof MultipartException && !(failure instanceof MaxUploadSizeExceededException)) {
            return List.of(FieldError.of("file", "no-upload"));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return List.of(mismatched(nameOf(mismatch), mismatch));
        }
        return List.of();
    }

    private static List<FieldError> fields(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(e -> e.isBindingFailure()
                        ? unreadable(e.getField(), e.getRejectedValue())
                        : FieldError.of(e.getField(), "not-as-described", Sentence.refusal("wanted-described")))
                .toList();
    }

    private static FieldError mismatched(String field, TypeMismatchException mismatch) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoDate bad) {
                return FieldError.of(field, bad.key(), bad.shown());
            }
        }
        return unreadable(field, mismatch.getValue());
    }

    private static FieldError unreadable(String field, @Nullable Object value) {
        String shown = PlainNumber.shown(String.valueOf(value));
        return FieldError.of(field, "unreadable", shown);
    }

    private static String nameOf(TypeMismatchException mismatch) {
        return mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
    }

    private static FieldError unreadable(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return FieldError.of(path(mapping), "not-as-described", wanted(mapping));
        }
        Matcher twice =
                TWICE.matcher(String.valueOf(failure.getMostSpecificCause().getMessage()));
        return twice.find() ? FieldError.of(twice.group(1), "written-twice") : FieldError.of("body", "no-json");
    }

    /** What should stand there, in words of JSON and not of our classes. */
    private static Sentence wanted(JsonMappingException mapping) {
        Class<?> type = mapping instanceof MismatchedInputException other ? other.getTargetType() : null;
        if (type == null) {
            return Sentence.refusal("wanted-described");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return Sentence.refusal("wanted-text");
        }
        if (Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type))) {
            return Sentence.refusal("wanted-number");
        }
        if (type == LocalDate.class) {
            return Sentence.refusal("wanted-date");
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? Sentence.refusal("wanted-list")
                : Sentence.refusal("wanted-described");
    }

    /** For example {@code items[0].amount}. */
    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
