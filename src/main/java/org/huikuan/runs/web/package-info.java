/** The daily run over HTTP. */
@NullMarked
package org.huikuan.runs.web;

import org.jspecify.annotations.NullMarked;
