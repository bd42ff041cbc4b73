/** The steps of the legal course, from review and route to enforcement and write-off. */
@NullMarked
package org.huikuan.legal.course;

import org.jspecify.annotations.NullMarked;
