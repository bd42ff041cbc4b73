/** The pages and calls of imports. */
@NullMarked
package org.huikuan.imports.web;

import org.jspecify.annotations.NullMarked;
