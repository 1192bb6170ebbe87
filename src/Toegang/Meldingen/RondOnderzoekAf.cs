using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>The research is done.</summary>
/// <param name="Melding">Which.</param>
/// <param name="Persoon">About whom.</param>
/// <param name="Op">Day.</param>
/// <param name="OpTijd">Within the six weeks.</param>
public sealed record OnderzoekAfgerond(MeldingId Melding, PersoonId? Persoon, DateOnly Op, bool OpTijd) : IGebeurtenis;

/// <summary>Plans the gesprek: the research begins, after cliëntondersteuning was offered .</summary>
public sealed class StartOnderzoek(ToegangDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>When.</summary>
    public sealed record Opdracht(MeldingId Melding, DateOnly Gesprek);

    /// <summary>Begins.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (EerstClientondersteuning.Toets(melding.ClientondersteuningAangebodenOp, opdracht.Gesprek) is { } eerst)
            {
                return eerst;
            }

            if (melding.Stap(Meldingstap.GesprekGepland) is { } weigering)
            {
                return weigering;
            }

            melding.GesprekOp = opdracht.Gesprek;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}

/// <summary>Finishes the research: items a–g and the resident's reaction .</summary>
public sealed class RondOnderzoekAf(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The report.</summary>
    /// <param name="Melding">Which melding.</param>
    /// <param name="Onderdelen">Text per letter a–g (Wmo 2015 art. 2.3.2 lid 4).</param>
    /// <param name="ReactieInwoner">What the resident says of it; none when the report still lies with the resident.</param>
    public sealed record Opdracht(MeldingId Melding, IReadOnlyDictionary<char, string> Onderdelen, string? ReactieInwoner = null);

    /// <summary>Stores the report, and with the reaction finishes the research.</summary>
    public Task<Uitkomst<Meldingstatus>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Meldingstatus>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (melding.Status == Meldingstatus.InOnderzoek)
            {
                if (OnderzoekCompleet.Toets(opdracht.Onderdelen) is { } onvolledig)
                {
                    return onvolledig;
                }

                _ = melding.Stap(Meldingstap.OnderdelenCompleet);
                melding.Verslag = JsonSerializer.Serialize(opdracht.Onderdelen.OrderBy(o => o.Key).ToDictionary(o => o.Key.ToString(), o => o.Value), Json.Opties);
            }

            if (melding.Status != Meldingstatus.Verslag || opdracht.ReactieInwoner is { Length: > 0 })
            {
                if (melding.Stap(Meldingstap.ReactieInwoner, !string.IsNullOrWhiteSpace(opdracht.ReactieInwoner)) is { } weigering)
                {
                    return weigering;
                }

                (melding.ReactieInwoner, melding.OnderzoekAfgerondOp) = (opdracht.ReactieInwoner!.Trim(), klok.Vandaag());
                werk.Vertel(new OnderzoekAfgerond(melding.Id, melding.Persoon, klok.Vandaag(), klok.Vandaag() <= melding.OnderzoekUiterlijk));
            }

            await db.SaveChangesAsync(werk.Stop);
            return melding.Status;
        },
        stop);
}
