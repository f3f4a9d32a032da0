/** What was held back as possible personal data, and was it allowed? */
@NullMarked
package org.plumbline.query.privacy;

import org.jspecify.annotations.NullMarked;
