using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>What was found for one goal about everything that goes before help of the municipality.</summary>
internal sealed class VoorliggendCheck
{
    public required Guid Id { get; init; }

    public required DoelId Doel { get; init; }

    public required PersoonId Persoon { get; init; }

    public required int Tabelversie { get; set; }

    public required DateOnly VastgelegdOp { get; set; }

    public required string Door { get; set; }

    public List<VoorliggendCheckregel> Regels { get; } = [];

    public IReadOnlyList<Voorliggendantwoord> Antwoorden =>
        [.. Regels.Select(r => new Voorliggendantwoord(r.Bron, r.Beschikbaar, r.Passend, r.Tijdig, r.Betaalbaar, r.Conclusie, r.Motivering, r.TochVerder))];
}

internal sealed class VoorliggendCheckregel
{
    public required Guid Check { get; init; }

    public required Voorliggendebron Bron { get; init; }

    public required bool Beschikbaar { get; init; }

    public required bool Passend { get; init; }

    public required bool Tijdig { get; init; }

    public required bool Betaalbaar { get; init; }

    public required Voorliggendconclusie Conclusie { get; init; }

    public required string Motivering { get; init; }

    public string? TochVerder { get; init; }
}

internal sealed class VoorliggendCheckMapping : IEntityTypeConfiguration<VoorliggendCheck>, IEntityTypeConfiguration<VoorliggendCheckregel>
{
    public void Configure(EntityTypeBuilder<VoorliggendCheck> builder)
    {
        builder.ToTable("voorzieningen_voorliggendcheck").IsPersoonsgebonden();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Door).HasMaxLength(120);
        builder.Ignore(c => c.Antwoorden);
        builder.HasMany(c => c.Regels).WithOne().HasForeignKey(r => r.Check);
        builder.HasIndex(c => c.Doel).IsUnique();
        builder.HasIndex(c => c.Persoon);
    }

    public void Configure(EntityTypeBuilder<VoorliggendCheckregel> builder)
    {
        builder.ToTable("voorzieningen_voorliggendcheckregel").IsPersoonsgebonden();
        builder.HasKey(r => new { r.Check, r.Bron });
        builder.Property(r => r.Motivering).HasMaxLength(2000);
        builder.Property(r => r.TochVerder).HasMaxLength(2000);
    }
}

/// <summary>Records what goes before, for one goal (C15).</summary>
public sealed class LegVoorliggendVast(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>For which person and goal, and what was found.</summary>
    public sealed record Opdracht(PersoonId Persoon, DoelId Doel, IReadOnlyList<Voorliggendantwoord> Antwoorden);

    /// <summary>Records it in place of an earlier check of the goal.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Indicatie, Actie.Schrijven, [opdracht.Persoon]);
        var vandaag = klok.Vandaag();
        var tabel = Voorliggendtabel.Geldend(vandaag);

        if (VoorliggendEerst.Toets(tabel, opdracht.Antwoorden) is { } weigering)
        {
            return weigering;
        }

        var check = await db.VoorliggendChecks.Include(c => c.Regels).SingleOrDefaultAsync(c => c.Doel == opdracht.Doel, werk.Stop);
        if (check is null)
        {
            check = new VoorliggendCheck
            {
                Id = Volgid.Nieuw(), Doel = opdracht.Doel, Persoon = opdracht.Persoon, Tabelversie = tabel.Versie, VastgelegdOp = vandaag, Door = proces.Actor.Subject,
            };
            db.VoorliggendChecks.Add(check);
        }
        else if (check.Persoon != opdracht.Persoon)
        {
            return new Weigering(nameof(LegVoorliggendVast), "Dit doel hoort bij iemand anders.", nameof(opdracht.Doel));
        }

        (check.Tabelversie, check.VastgelegdOp, check.Door) = (tabel.Versie, vandaag, proces.Actor.Subject);
        db.RemoveRange(check.Regels);
        await db.SaveChangesAsync(werk.Stop);
        db.AddRange(opdracht.Antwoorden.Select(a => new VoorliggendCheckregel
        {
            Check = check.Id, Bron = a.Bron, Beschikbaar = a.Beschikbaar, Passend = a.Passend, Tijdig = a.Tijdig, Betaalbaar = a.Betaalbaar,
            Conclusie = a.Conclusie, Motivering = a.Motivering.Trim(), TochVerder = string.IsNullOrWhiteSpace(a.TochVerder) ? null : a.TochVerder.Trim(),
        }));
        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}

/// <summary>What was recorded for one goal.</summary>
/// <param name="VastgelegdOp">When.</param>
/// <param name="Tabelversie">With which version of DT-2.</param>
/// <param name="Antwoorden">What was found, in the order of the table.</param>
public sealed record Voorliggendbeeld(DateOnly VastgelegdOp, int Tabelversie, IReadOnlyList<Voorliggendantwoord> Antwoorden);

/// <summary>What goes before, for one goal of a person, as it was recorded (C15).</summary>
public sealed class VoorliggendVanDoel(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>Gives it; none when nothing was recorded.</summary>
    public Task<Voorliggendbeeld?> GeefAsync(Actor actor, PersoonId persoon, DoelId doel, CancellationToken stop) =>
        dossier.LeesAsync(actor, Gegevenssoort.Indicatie, [persoon], Doelen.Besluit, async _ =>
        {
            var check = await db.VoorliggendChecks.AsNoTracking().Include(c => c.Regels).SingleOrDefaultAsync(c => c.Doel == doel && c.Persoon == persoon, stop);
            return check is null ? null : new Voorliggendbeeld(check.VastgelegdOp, check.Tabelversie, [.. check.Antwoorden.OrderBy(a => a.Bron)]);
        }, stop);
}
