/** Decision tables: reading, checking, trying, deploying and asking them. */
@NullMarked
package org.huikuan.engine.tables;

import org.jspecify.annotations.NullMarked;
