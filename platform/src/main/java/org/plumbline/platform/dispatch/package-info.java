/** The way a command takes to the write side over Axon's bus, whether that ends in this process or in another. */
@NullMarked
package org.plumbline.platform.dispatch;

import org.jspecify.annotations.NullMarked;
