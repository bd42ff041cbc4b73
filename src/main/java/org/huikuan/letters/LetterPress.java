package org.huikuan.letters;

/** Makes a letter of its content: PDF, and the mail that carries it. */
public interface LetterPress {

    /**
     * @throws UnprintableLetter when a template names unknown or missing data, or the font lacks a character; the
     *     message says which letter, where and what
     */
    PrintedLetter print(LetterContent content);
}
