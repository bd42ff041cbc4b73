/** Strategies over HTTP. */
@NullMarked
package org.huikuan.cases.strategies.web;

import org.jspecify.annotations.NullMarked;
