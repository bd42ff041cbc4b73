package org.huikuan.shared;

/**
 * One thing that is wrong with an input.
 *
 * @param field name of the field as the caller wrote it, or of the form's variable
 * @param reason what is wrong and what to do, in plain words
 */
public record FieldError(String field, String reason) {}
