/** Legal action over HTTP: the file, the acts, the deadlines. */
@NullMarked
package org.huikuan.legal.web;

import org.jspecify.annotations.NullMarked;
