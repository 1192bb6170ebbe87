using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>
/// Composes the kwartaalmonitor of a quarter from the kept measurements, the ledger, the Iv3 figures and what policy wrote. It may be done again until the
/// edition is with the council.
/// </summary>
public sealed class StelKwartaalmonitorSamen(
    Dossiertoegang dossier,
    MonitorDb db,
    IndicatorOverzicht indicatoren,
    FeitenSql feiten,
    BegrotingOverzicht begroting,
    PrognoseOverzicht prognose,
    Werkeenheid eenheid,
    TimeProvider klok) : IHandeling
{
    private const int Verloopkwartalen = 8;

    /// <summary>What to compose.</summary>
    /// <param name="Kwartaal">The quarter.</param>
    /// <param name="Openbaar">Leave small numbers out and round counts; what goes to the council is public.</param>
    /// <param name="Toelichtingen">Explanation by chapter; a chapter that is not named keeps its earlier one.</param>
    /// <param name="Verhalen">Stories; none keeps the earlier ones.</param>
    /// <param name="Beleid">Progress of policy; none keeps the earlier one.</param>
    /// <param name="Demo">Mark as demonstration.</param>
    public sealed record Opdracht(
        Kwartaal Kwartaal,
        bool Openbaar = true,
        IReadOnlyDictionary<Hoofdstuk, string>? Toelichtingen = null,
        IReadOnlyList<Verhaal>? Verhalen = null,
        IReadOnlyList<Beleidsregel>? Beleid = null,
        bool Demo = false);

    /// <summary>Composes; answers the id of the edition.</summary>
    public Task<Uitkomst<EditieId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<EditieId>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        var bewaard = await db.Edities.SingleOrDefaultAsync(e => e.Kwartaal == opdracht.Kwartaal, werk.Stop);
        if (bewaard is { Status: >= Editiestatus.CollegeAkkoord })
        {
            return new Weigering(nameof(StelKwartaalmonitorSamen), "Deze kwartaalmonitor is al vastgesteld. De cijfers veranderen niet meer.");
        }

        var eerder = bewaard is null ? null : Editiejson.Lees(bewaard.Inhoud);
        var editie = Editiemaker.Maak(await VerzamelAsync(opdracht, eerder, werk.Stop));
        if (bewaard is null)
        {
            bewaard = new BewaardeEditie { Id = EditieId.Nieuw(), Kwartaal = opdracht.Kwartaal, Status = editie.Status, Inhoud = Editiejson.Schrijf(editie), Versie = 1 };
            db.Edities.Add(bewaard);
        }
        else
        {
            (bewaard.Status, bewaard.Inhoud) = (editie.Status, Editiejson.Schrijf(editie));
            bewaard.Versie++;
        }

        await db.SaveChangesAsync(werk.Stop);
        return bewaard.Id;
    }, stop);

    private async Task<Editieinvoer> VerzamelAsync(Opdracht opdracht, Editie? eerder, CancellationToken stop)
    {
        var kwartaal = opdracht.Kwartaal;
        // The system asks Financien: the handeling itself was permitted, and the council sees the outcome only.
        var systeem = Actor.Systeem("monitor");
        var beeld = await begroting.GeefAsync(systeem, eenheid.Gemeente.Code, kwartaal.Jaar, stop);
        var jaar = Peilmoment.Maand(kwartaal, klok.Vandaag()) is { } maand ? await prognose.GeefAsync(systeem, kwartaal.Jaar, maand, stop) : null;
        IReadOnlyList<Themaregel> themas = [.. (jaar?.Themas ?? []).Select(t => new Themaregel(t.Naam, t.Begroting?.InEuro, t.Prognose?.InEuro))];
        var geld = new List<Tabel>();
        var bronnen = new List<string> { "Toewijzingen, berichten en declaraties: eigen platform." };
        if (jaar is { Prognoses.Count: > 0 })
        {
            geld.AddRange([Cijfertabellen.Themas(kwartaal.Jaar, themas), Cijfertabellen.Prognoses(jaar), Cijfertabellen.Maanden(jaar)]);
        }

        if (beeld.Jaren.Count > 0)
        {
            geld.AddRange([Cijfertabellen.Jaren(beeld), Cijfertabellen.Groepen(beeld)]);
            bronnen.Add(Iv3Regio.Bron + ".");
        }

        var toelichtingen = eerder?.Hoofdstukken.Where(h => h.Toelichting is not null).ToDictionary(h => h.Soort, h => h.Toelichting!) ?? [];
        foreach (var (hoofdstuk, tekst) in opdracht.Toelichtingen ?? new Dictionary<Hoofdstuk, string>())
        {
            toelichtingen[hoofdstuk] = tekst;
        }

        return new Editieinvoer
        {
            Gemeente = eenheid.Gemeente.Code,
            Gemeentenaam = eenheid.Gemeente.Naam,
            Kwartaal = kwartaal,
            Moment = klok.GetUtcNow(),
            Openbaar = opdracht.Openbaar,
            Metingen = await indicatoren.MetingenAsync(kwartaal, stop),
            Tabellen = new Dictionary<Hoofdstuk, IReadOnlyList<Tabel>> { [Hoofdstuk.Geld] = geld, [Hoofdstuk.Volume] = await VolumeAsync(kwartaal, opdracht.Openbaar, stop) },
            Themas = themas,
            Toelichtingen = toelichtingen,
            Verhalen = opdracht.Verhalen ?? eerder?.Hoofdstukken[0].Verhalen ?? [],
            Beleid = opdracht.Beleid ?? eerder?.Beleid ?? [],
            Bronnen = bronnen,
            Demo = opdracht.Demo || eerder?.Demo == true,
        };
    }

    private async Task<IReadOnlyList<Tabel>> VolumeAsync(Kwartaal kwartaal, bool openbaar, CancellationToken stop)
    {
        var nu = await feiten.ActiefPerProductgroepAsync(kwartaal.Peildatum, stop);
        if (nu.Count == 0)
        {
            return [];
        }

        var kwartalen = new List<Kwartaal> { kwartaal };
        while (kwartalen.Count < Verloopkwartalen)
        {
            kwartalen.Insert(0, kwartalen[0].Vorige);
        }

        var waarden = await db.Metingen.AsNoTracking().Where(m => !m.IsBasis && kwartalen.Contains(m.Kwartaal) && (m.Code == "I-06" || m.Code == "I-08")).ToListAsync(stop);
        (string, IReadOnlyDictionary<Kwartaal, decimal?>) Reeks(string code, string naam) =>
            (naam, waarden.Where(m => m.Code == code).ToDictionary(m => m.Kwartaal, m => (decimal?)m.Teller));
        return
        [
            Cijfertabellen.Verloop(
                "Lopende individuele voorzieningen per kwartaal", kwartalen, [Reeks("I-08", "Wmo"), Reeks("I-06", "Jeugdhulp")], openbaar, "toewijzingen van het eigen platform"),
            Cijfertabellen.Lijnen(nu, await feiten.ActiefPerProductgroepAsync(new DateOnly(2019, 12, 31), stop), kwartaal, openbaar),
        ];
    }
}
