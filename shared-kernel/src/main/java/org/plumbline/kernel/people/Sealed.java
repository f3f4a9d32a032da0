package org.plumbline.kernel.people;

/**
 * Text about a person under that person's own key. Once the key is erased nobody can read it again, while the bytes in the
 * history stay as they were recorded.
 *
 * @param ciphertext AES-256-GCM (NIST SP 800-38D) in Base64: twelve bytes of nonce, the encrypted UTF-8, sixteen bytes of tag;
 *     the person's id is the additional authenticated data
 */
public record Sealed(String ciphertext) {}
