/** Exports over HTTP. */
@NullMarked
package org.huikuan.exports.web;

import org.jspecify.annotations.NullMarked;
