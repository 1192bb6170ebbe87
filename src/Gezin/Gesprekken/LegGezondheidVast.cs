using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>The six axes of positive health, in the order of the spider web (R-052, E-07).</summary>
public enum Gezondheidsas
{
    /// <summary>Lichaamsfuncties.</summary>
    Lichaamsfuncties,

    /// <summary>Mentaal welbevinden.</summary>
    MentaalWelbevinden,

    /// <summary>Zingeving.</summary>
    Zingeving,

    /// <summary>Kwaliteit van leven.</summary>
    KwaliteitVanLeven,

    /// <summary>Meedoen.</summary>
    Meedoen,

    /// <summary>Dagelijks functioneren.</summary>
    DagelijksFunctioneren,
}

/// <summary>The six scores, 0 to 10, as a resident gives them.</summary>
public sealed record Spinnenweb(int Lichaamsfuncties, int MentaalWelbevinden, int Zingeving, int KwaliteitVanLeven, int Meedoen, int DagelijksFunctioneren)
{
    /// <summary>In the order of the web.</summary>
    public IReadOnlyList<int> Scores => [Lichaamsfuncties, MentaalWelbevinden, Zingeving, KwaliteitVanLeven, Meedoen, DagelijksFunctioneren];
}

/// <summary>Are these six scores?</summary>
[Regel("R-052", "Elke as van positieve gezondheid heeft een score van 0 tot en met 10.")]
public static class SpinnenwebKlopt
{
    /// <summary>Refuses a score outside 0 to 10 or a day in the future.</summary>
    public static Weigering? Toets(Spinnenweb web, DateOnly datum, DateOnly vandaag)
    {
        if (web.Scores.Any(s => s is < 0 or > 10))
        {
            return new(nameof(SpinnenwebKlopt), "Geef elk onderdeel een cijfer van 0 tot en met 10.", "Spinnenweb");
        }

        return datum > vandaag ? new(nameof(SpinnenwebKlopt), "De dag van de meting ligt in de toekomst.", "Datum") : null;
    }
}

/// <summary>One measurement of positive health.</summary>
internal sealed class Gezondheidsmeting
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required DateOnly Datum { get; init; }

    public required int Lichaamsfuncties { get; init; }

    public required int MentaalWelbevinden { get; init; }

    public required int Zingeving { get; init; }

    public required int KwaliteitVanLeven { get; init; }

    public required int Meedoen { get; init; }

    public required int DagelijksFunctioneren { get; init; }

    public Gezondheidsas? GekozenAs { get; init; }

    public required string Toelichting { get; init; }

    public Spinnenweb Spinnenweb => new(Lichaamsfuncties, MentaalWelbevinden, Zingeving, KwaliteitVanLeven, Meedoen, DagelijksFunctioneren);
}

internal sealed class GezondheidsmetingMapping : IEntityTypeConfiguration<Gezondheidsmeting>
{
    public void Configure(EntityTypeBuilder<Gezondheidsmeting> builder)
    {
        builder.ToTable("gezin_gezondheidsmeting");
        builder.HasKey(m => m.Id);
        builder.Ignore(m => m.Spinnenweb);
        builder.HasIndex(m => new { m.Persoon, m.Datum });
        builder.IsPersoonsgebonden();
    }
}

/// <summary>Notes the spider web that a resident filled in, alone or together .</summary>
public sealed class LegGezondheidVast(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The measurement.</summary>
    /// <param name="Persoon">Whose.</param>
    /// <param name="Datum">When.</param>
    /// <param name="Spinnenweb">The six scores.</param>
    /// <param name="GekozenAs">What the resident wants to change first.</param>
    /// <param name="Toelichting">In own words.</param>
    public sealed record Opdracht(PersoonId Persoon, DateOnly Datum, Spinnenweb Spinnenweb, Gezondheidsas? GekozenAs = null, string Toelichting = "");

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Gesprek, Actie.Schrijven, [opdracht.Persoon]);
            if (SpinnenwebKlopt.Toets(opdracht.Spinnenweb, opdracht.Datum, klok.Vandaag()) is { } weigering)
            {
                return weigering;
            }

            var web = opdracht.Spinnenweb;
            db.Gezondheidsmetingen.Add(new Gezondheidsmeting
            {
                Id = Volgid.Nieuw(),
                Persoon = opdracht.Persoon,
                Datum = opdracht.Datum,
                Lichaamsfuncties = web.Lichaamsfuncties,
                MentaalWelbevinden = web.MentaalWelbevinden,
                Zingeving = web.Zingeving,
                KwaliteitVanLeven = web.KwaliteitVanLeven,
                Meedoen = web.Meedoen,
                DagelijksFunctioneren = web.DagelijksFunctioneren,
                GekozenAs = opdracht.GekozenAs,
                Toelichting = opdracht.Toelichting.Trim(),
            });
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
