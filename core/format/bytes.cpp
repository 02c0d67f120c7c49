// SPDX-License-Identifier: MIT
#include "core/format/bytes.h"

#include <QStringDecoder>

struct DecodedBytes::Decoder {
    QStringDecoder utf16;
};

DecodedBytes::DecodedBytes(std::unique_ptr<Bytes> raw) : m_raw(std::move(raw)) {}
DecodedBytes::~DecodedBytes() = default;

// Empty at the end only, though a piece may hold no whole letter.
QByteArray DecodedBytes::decodedPiece()
{
    for (QByteArray piece = m_raw->next().toByteArray(); !piece.isEmpty();
         piece = m_raw->next().toByteArray()) {
        if (!m_isBegun)
            begin(piece);
        if (m_decoder)
            piece = QString(m_decoder->utf16(piece)).toUtf8();
        if (!piece.isEmpty())
            return piece;
    }
    return {};
}

// Looks at the mark, which may come in pieces.
void DecodedBytes::begin(QByteArray &piece)
{
    m_isBegun = true;
    while (piece.size() < 3) {
        const QByteArrayView more = m_raw->next();
        if (more.isEmpty())
            break;
        piece += more;
    }
    const bool isLittle = piece.startsWith("\xff\xfe"), isBig = piece.startsWith("\xfe\xff");
    if (isLittle || isBig) {
        m_decoder.reset(
            new Decoder {QStringDecoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE)});
        piece.remove(0, 2);
    } else if (piece.startsWith("\xef\xbb\xbf")) {
        m_mark = piece.first(3);
        piece.remove(0, 3);
    }
}

QByteArrayView DecodedBytes::next()
{
    if (!m_ahead.isEmpty())
        m_given = std::exchange(m_ahead, {});
    else if (m_isAtEnd)
        m_given.clear();
    else
        m_given = decodedPiece();
    m_isAtEnd = m_isAtEnd || m_given.isEmpty();
    return m_given;
}

QByteArrayView DecodedBytes::head(qsizetype size)
{
    while (m_ahead.size() < size && !m_isAtEnd) {
        const QByteArray piece = decodedPiece();
        m_isAtEnd = piece.isEmpty();
        m_ahead += piece;
    }
    return m_ahead;
}

void DecodedBytes::skip(qsizetype size) { m_ahead.remove(0, size); }

QByteArray DecodedBytes::all(qsizetype limit, bool &isAll)
{
    QByteArray bytes;
    for (QByteArrayView piece = next(); !piece.isEmpty() && bytes.size() <= limit; piece = next())
        bytes += piece;
    isAll = bytes.size() <= limit;
    return bytes;
}
