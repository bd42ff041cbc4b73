package org.huikuan.letters;

import java.time.LocalDate;
import java.util.Map;

/**
 * Fills templates that are no letters, with the font of the letters where paper is wanted. Templates see maps, lists and
 * texts only. Unlike in a letter, a character that the font lacks does not spoil the page: a geta mark 〓 stands for it.
 */
public interface PagePress {

    /** @param template under {@code templates}, such as {@code mail/zh/digest.ftl} */
    String text(String template, Map<String, Object> model);

    /** @param date printed into the file as the day it was made */
    byte[] pdf(String template, Map<String, Object> model, LocalDate date);
}
