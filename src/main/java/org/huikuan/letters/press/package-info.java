/** Prints letters: template and data to HTML, HTML to PDF. */
@NullMarked
package org.huikuan.letters.press;

import org.jspecify.annotations.NullMarked;
