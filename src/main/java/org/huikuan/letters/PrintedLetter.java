package org.huikuan.letters;

/**
 * A letter as it can be sent or kept.
 *
 * @param pdf the same bytes for the same content and templates
 * @param subject of the mail
 * @param mailText plain text of the mail that carries the PDF
 * @param templateVersion fingerprint of the templates that made it
 * @param contentJson the {@link LetterContent} as JSON
 */
public record PrintedLetter(byte[] pdf, String subject, String mailText, String templateVersion, String contentJson) {}
