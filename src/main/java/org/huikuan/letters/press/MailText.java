package org.huikuan.letters.press;

/** A mail template's result: its first line is the subject, the rest the text. */
record MailText(String subject, String body) {

    static MailText of(String filled) {
        String text = filled.strip();
        int end = text.indexOf('\n');
        return end < 0
                ? new MailText(oneLine(text), "")
                : new MailText(
                        oneLine(text.substring(0, end)), text.substring(end).strip() + "\n");
    }

    /** No line break of a name may begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
