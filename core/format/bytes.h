// SPDX-License-Identifier: MIT
// Bytes are what a file holds, read a piece at a time, so that memory does not grow with the file.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

class Bytes {
public:
    virtual ~Bytes() = default;
    // The next piece, valid until the next call; empty at the end, and once something went wrong.
    virtual QByteArrayView next() = 0;
    // What went wrong, as a sentence; empty when nothing did.
    virtual QString trouble() const { return {}; }
};

class BytesInMemory final : public Bytes {
public:
    explicit BytesInMemory(QByteArrayView bytes) : m_bytes(bytes) {}
    QByteArrayView next() override { return std::exchange(m_bytes, {}); }

private:
    QByteArrayView m_bytes;
};

// Text as UTF-8, whatever the bytes are: byte order marks of UTF-8 and UTF-16 are understood, and its beginning can
// be looked at before it is read.
class DecodedBytes final : public Bytes {
public:
    explicit DecodedBytes(std::unique_ptr<Bytes> raw);
    ~DecodedBytes() override;

    QByteArrayView next() override;
    QString trouble() const override { return m_raw->trouble(); }

    // The beginning, of that size or all there is; next() gives it again.
    QByteArrayView head(qsizetype size);
    // True when what head() last gave is all there is.
    bool isWhole() const { return m_isAtEnd; }
    // The mark with which UTF-8 began, which next() leaves out.
    QByteArray mark() const { return m_mark; }
    // Passes over so much of the head.
    void skip(qsizetype size);
    // All that is left; false in `isAll` when there is more than `limit`.
    QByteArray all(qsizetype limit, bool &isAll);

private:
    QByteArray decodedPiece();
    void begin(QByteArray &piece);

    struct Decoder;
    std::unique_ptr<Bytes> m_raw;
    std::unique_ptr<Decoder> m_decoder;
    QByteArray m_ahead, m_given, m_mark;
    bool m_isAtEnd = false, m_isBegun = false;
};
