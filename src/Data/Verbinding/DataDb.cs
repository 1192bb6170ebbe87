using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Outbox;

namespace Rotonde.Data.Verbinding;

/// <summary>The tables of Data itself: outbox, deliveries and request keys.</summary>
public sealed class DataDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Outboxregel> Outbox => Set<Outboxregel>();

    internal DbSet<Bezorging> Bezorgingen => Set<Bezorging>();

    internal DbSet<Verzoek> Verzoeken => Set<Verzoek>();
}
