using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Prognose;

/// <summary>Which forecast counts for a year, and why.</summary>
internal sealed class Prognosekeuze
{
    public required int Jaar { get; init; }

    public required Prognosemethode Methode { get; set; }

    public required string Reden { get; set; }
}

internal sealed class PrognosekeuzeMapping : IEntityTypeConfiguration<Prognosekeuze>
{
    public void Configure(EntityTypeBuilder<Prognosekeuze> builder)
    {
        builder.ToTable("financien_prognosekeuze");
        builder.HasKey(k => k.Jaar);
        builder.Property(k => k.Jaar).ValueGeneratedNever();
        builder.Property(k => k.Reden).HasMaxLength(1000);
    }
}

/// <summary>Chooses one of the three forecasts for a year, with a reason (DOMAIN-MODEL §12.2).</summary>
public sealed class KiesPrognose(Dossiertoegang dossier, FinancienDb db) : IHandeling
{
    /// <summary>The choice.</summary>
    public sealed record Opdracht(int Jaar, Prognosemethode Methode, string Reden);

    /// <summary>Chooses.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Begroting, Actie.Schrijven, []);
        if (string.IsNullOrWhiteSpace(opdracht.Reden))
        {
            return new Weigering(nameof(KiesPrognose), "Schrijf op waarom deze prognose het beste past.", "reden");
        }

        if (await db.Prognosekeuzes.FindAsync([opdracht.Jaar], werk.Stop) is { } keuze)
        {
            (keuze.Methode, keuze.Reden) = (opdracht.Methode, opdracht.Reden);
        }
        else
        {
            db.Prognosekeuzes.Add(new Prognosekeuze { Jaar = opdracht.Jaar, Methode = opdracht.Methode, Reden = opdracht.Reden });
        }

        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}
