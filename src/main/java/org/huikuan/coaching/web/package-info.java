/** The coaching queue on its pages and in the API. */
@NullMarked
package org.huikuan.coaching.web;

import org.jspecify.annotations.NullMarked;
