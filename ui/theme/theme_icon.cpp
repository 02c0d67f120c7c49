// SPDX-License-Identifier: MIT
// Icons painted when they are drawn, so that they follow the palette.
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {
class PaletteIcon final : public QIconEngine {
public:
    PaletteIcon(const QString &name, theme::Role role) : m_name(name), m_role(role) {}

    QIconEngine *clone() const override { return new PaletteIcon(*this); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const theme::Role role = mode == QIcon::Disabled ? theme::Role::Muted : m_role;
        const QColor color = theme::color(role, QGuiApplication::palette());
        const QString key = QStringLiteral("icon:%1:%2:%3x%4:%5")
                                .arg(m_name, color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode == QIcon::Disabled);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = rendered(size, color, mode == QIcon::Disabled ? 0.55 : 1);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

private:
    QPixmap rendered(const QSize &size, const QColor &color, qreal opacity) const
    {
        QFile file(":/icons/" + m_name + ".svg");
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(opacity);
        renderer.render(&painter);
        return pixmap;
    }

    QString m_name;
    theme::Role m_role;
};
} // namespace

QIcon theme::icon(const QString &name, Role role) { return QIcon(new PaletteIcon(name, role)); }
