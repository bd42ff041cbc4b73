/** Letters over HTTP: the API and the pages. */
@NullMarked
package org.huikuan.letters.web;

import org.jspecify.annotations.NullMarked;
