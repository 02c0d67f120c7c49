// SPDX-License-Identifier: MIT
#include "core/import/archive.h"

#include "core/base/words.h"

#include <archive.h>
#include <archive_entry.h>

namespace {
// What is packed more tightly than inventories ever are is there to fill memory and time.
constexpr qint64 unsuspicious = qint64(64) << 20;
constexpr qint64 MostTimes = 200;

QString archiveTrouble(archive *from)
{
    const char *said = archive_error_string(from);
    return Words::tr("It cannot be unpacked: %1.")
        .arg(said ? QString::fromLocal8Bit(said) : Words::tr("it is damaged"));
}
} // namespace

struct Archive::Parts {
    std::unique_ptr<Bytes> packed;
    archive *reader = archive_read_new();
    archive_entry *entry = nullptr;
    QString trouble;
    qint64 packedBytes = 0, unpackedBytes = 0;

    ~Parts() { archive_read_free(reader); }
    static la_ssize_t read(archive *, void *parts, const void **piece)
    {
        auto *self = static_cast<Parts *>(parts);
        const QByteArrayView bytes = self->packed->next();
        self->packedBytes += bytes.size();
        *piece = bytes.data();
        return la_ssize_t(bytes.size());
    }
};

class Archive::Contents final : public Bytes {
public:
    explicit Contents(Parts &parts) : m_parts(parts) {}
    QByteArrayView next() override
    {
        const void *piece = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        int outcome = ARCHIVE_OK;
        // A piece may be empty without being the last.
        while (size == 0 && outcome == ARCHIVE_OK && m_trouble.isEmpty())
            outcome = archive_read_data_block(m_parts.reader, &piece, &size, &offset);
        if (outcome != ARCHIVE_EOF && outcome != ARCHIVE_OK && m_trouble.isEmpty())
            m_trouble = archiveTrouble(m_parts.reader);
        m_parts.unpackedBytes += qint64(size);
        if (m_parts.unpackedBytes > unsuspicious && m_parts.unpackedBytes / MostTimes > m_parts.packedBytes)
            m_trouble = Words::tr("It unpacks to more than %1 times its size, which no inventory does. "
                                  "Unpack it yourself if it is what you think.")
                            .arg(MostTimes);
        if (outcome != ARCHIVE_OK || !m_trouble.isEmpty())
            return {};
        return {static_cast<const char *>(piece), qsizetype(size)};
    }
    QString trouble() const override { return m_trouble; }

private:
    Parts &m_parts;
    QString m_trouble;
};

bool Archive::isBegunBy(QByteArrayView head)
{
    return head.startsWith("\x1f\x8b") || head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")
        || (head.size() >= 262 && head.sliced(257, 5) == "ustar");
}

Archive::Archive(std::unique_ptr<Bytes> packed) : m_parts(std::make_unique<Parts>())
{
    m_parts->packed = std::move(packed);
    archive *reader = m_parts->reader;
    archive_read_support_filter_gzip(reader);
    archive_read_support_format_zip_streamable(reader);
    archive_read_support_format_tar(reader);
    archive_read_support_format_raw(reader);
    archive_read_support_format_empty(reader);
    if (archive_read_open(reader, m_parts.get(), nullptr, &Parts::read, nullptr) != ARCHIVE_OK)
        m_parts->trouble = archiveTrouble(reader);
}

Archive::~Archive() = default;

bool Archive::next()
{
    while (m_parts->trouble.isEmpty()) {
        const int outcome = archive_read_next_header(m_parts->reader, &m_parts->entry);
        if (outcome == ARCHIVE_EOF)
            return false;
        if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN)
            m_parts->trouble = archiveTrouble(m_parts->reader);
        else if (archive_entry_filetype(m_parts->entry) == AE_IFREG)
            return true;
    }
    return false;
}

QString Archive::path() const
{
    if (archive_format(m_parts->reader) == ARCHIVE_FORMAT_RAW)
        return {};
    if (const char *utf8 = archive_entry_pathname_utf8(m_parts->entry))
        return QString::fromUtf8(utf8);
    return QString::fromLocal8Bit(archive_entry_pathname(m_parts->entry));
}

Timestamp Archive::time() const { return {qint64(archive_entry_mtime(m_parts->entry)) * 1000}; }

std::unique_ptr<Bytes> Archive::contents() { return std::make_unique<Contents>(*m_parts); }

QString Archive::trouble() const { return m_parts->trouble; }
