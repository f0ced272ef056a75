#!/bin/sh
# 为试运行生成密钥与自签证书：银行的签名与解密各一对，枢纽的签名与解密各一对。
# Makes keys and self-signed certificates for a trial: one pair each for signing and decryption, of the bank and of the hub.
set -eu
folder="${1:?用法 usage: make-keys.sh <文件夹 folder>}"
mkdir -p "$folder"
umask 077
pair() {
  openssl req -x509 -newkey rsa:3072 -sha256 -nodes -days 825 -subj "/CN=$2" \
    -addext "keyUsage=critical,$3" -keyout "$folder/$1.key" -out "$folder/$1.pem" 2>/dev/null
}
pair bank-signing "Demo bank signing" digitalSignature
pair bank-decryption "Demo bank encryption" keyEncipherment
pair hub-signing "Demo hub signing" digitalSignature
pair hub-encryption "Demo hub encryption" keyEncipherment
