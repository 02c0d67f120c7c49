// SPDX-License-Identifier: MIT
#include "ui/owners/launchforecast.h"

#include "core/resolve/resolve.h"

#include <QGridLayout>

namespace {
constexpr std::array forecast {LaunchField::Mci, LaunchField::Image, LaunchField::InstanceType,
                               LaunchField::Datacenter};
} // namespace

LaunchForecast::LaunchForecast(QWidget *parent)
    : Panel(parent), m_grid(new QGridLayout(this)), m_title(new ElidedLabel)
{
    setGround(theme::Role::Current);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(theme::smallGap);
    m_grid->setColumnStretch(1, 1);
    m_title->setFont(theme::boldFont(font()));
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    for (size_t i = 0; i < forecast.size(); ++i) {
        const int row = int(i) + 1;
        m_grid->addWidget(new RoleLabel(theme::Role::Muted, labelOf(forecast.at(i))), row, 0);
        auto *value = new ElidedLabel;
        value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_grid->addWidget(value, row, 1);
        m_grid->addWidget(new Chip, row, 2);
    }
}

void LaunchForecast::setTitle(const QString &title) { m_title->setText(title); }

void LaunchForecast::show(const Plan &plan, const LaunchSettings &next)
{
    const Resolution resolution = resolve(plan, next);
    for (size_t i = 0; i < forecast.size(); ++i) {
        const LaunchField field = forecast.at(i);
        const Problem problem = problemOf(resolution, field);
        auto *value = static_cast<QLabel *>(m_grid->itemAtPosition(int(i) + 1, 1)->widget());
        auto *chip = static_cast<Chip *>(m_grid->itemAtPosition(int(i) + 1, 2)->widget());
        value->setText(valueText(plan, resolution, field));
        const FieldState state = problem != Problem::None ? FieldState::Broken
            : isSetHere(next, field)                      ? FieldState::SetHere
                                                          : FieldState::Inherited;
        chip->setState(state,
                       problem != Problem::None ? sentenceOf(problem)
                                                : chipText(layerOf(resolution, field), field));
        value->updateGeometry();
    }
}
