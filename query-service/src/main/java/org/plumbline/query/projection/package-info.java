/** Projections: read the ledger in batches; rows and token commit together. */
@NullMarked
package org.plumbline.query.projection;

import org.jspecify.annotations.NullMarked;
