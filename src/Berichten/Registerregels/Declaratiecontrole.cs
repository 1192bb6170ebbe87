using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>
/// Judges a 323: first the declaration, then its clients, then all credit lines, then the debit lines in order (OP366). A line is approved or rejected
/// as a whole; an approved one counts for the next. Linear: every look-up is by key.
/// </summary>
internal sealed class Declaratiecontrole(Gelezendeclaratie declaratie, Registerstand stand, IReadOnlyDictionary<Afspraakvraag, Contractafspraak> afspraken, Overstijgend uit)
{
    private readonly Dictionary<long, BekendeToewijzing> _toewijzingen = stand.Toewijzingen.ToDictionary(t => t.ToewijzingNummer);
    private readonly Dictionary<string, BekendePrestatie> _bekend = new(stand.Prestaties.Count, StringComparer.Ordinal);
    private readonly HashSet<string> _gecrediteerd = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nummersInBericht = new(StringComparer.Ordinal);
    private readonly Dictionary<(long, string, string, Periode), int> _openDebet = new(stand.Prestaties.Count);
    private readonly Dictionary<long, long> _volumes = new(stand.Toewijzingen.Count);
    private readonly Dictionary<long, Bedrag> _bedragen = new(stand.Toewijzingen.Count);

    internal void Toets()
    {
        var inhoud = declaratie.Inhoud;
        var periode = inhoud.DeclaratiePeriode;
        var geheel = declaratie.Kop.Wortel.Kind("Declaratie")!;
        var fout = uit.Meld("TR333", geheel.Kind("DeclaratieNummer")!, Declaratiekopregels.TR333(stand.DeclaratieNummerBekend));
        fout |= uit.Meld("TR318", geheel.Kind("DeclaratiePeriode")!, Declaratiekopregels.TR318(stand.LaatsteDeclaratieperiode, periode.Begin));
        if (fout)
        {
            // Rejected as a whole: its lines count as not sent.
            return;
        }

        NeemOver();
        var elementen = declaratie.Boom?.Wortel.Kind("Declaratie")!.Lijst("Clienten", "Client").ToArray();
        var debet = new List<(Declaratieplaats Plaats, Bsn Bsn, Prestatie Regel)>();
        var credit = new List<(Declaratieplaats Plaats, Bsn Bsn, Prestatie Regel)>();
        foreach (var (i, client) in inhoud.Clienten.Index())
        {
            var element = elementen?[i];
            var bekend = client.Bsn is { } bsn && stand.Clienten.Contains(bsn);
            if (!uit.Meld("TR304", new Declaratieplaats(declaratie, element, i).Op("Bsn"), Declaratiekopregels.TR304(bekend)))
            {
                var regels = element?.Lijst("Prestaties", "Prestatie").ToArray();
                foreach (var (j, regel) in client.Prestaties.Index())
                {
                    (regel.IsCredit ? credit : debet).Add((new(declaratie, regels?[j], i, j), client.Bsn!.Value, regel));
                }
            }
        }

        foreach (var (plaats, bsn, regel) in credit)
        {
            Credit(plaats, bsn, regel);
        }

        foreach (var (plaats, bsn, regel) in debet)
        {
            Debet(plaats, bsn, regel, periode);
        }
    }

    private static (long, string, string, Periode) Sleutel(Prestatie p) => (p.ToewijzingNummer, p.ProductCategorie, p.ProductCode, p.ProductPeriode);

    private void NeemOver()
    {
        foreach (var bekend in stand.Prestaties)
        {
            _bekend.TryAdd(bekend.Prestatie.ReferentieNummer, bekend);
            if (bekend.Staat != Prestatiestaat.Afgewezen)
            {
                Tel(bekend.Prestatie);
            }
        }
    }

    // A credit cannot be rejected for what it says, only for what it points at (IV085).
    private void Credit(in Declaratieplaats plaats, Bsn bsn, Prestatie regel)
    {
        var referentie = plaats.Op("ProductReferentie");
        var fout = uit.Meld("TR314", referentie, Prestatieregels.TR314(!IsNieuw(regel)));
        fout |= uit.Meld("TR323", referentie, Prestatieregels.TR323(bsn, regel, _bekend.GetValueOrDefault(regel.VorigReferentieNummer ?? "")));
        fout |= uit.Meld("TR390", plaats, Prestatieregels.TR390(_gecrediteerd.Contains(regel.VorigReferentieNummer ?? "")));
        if (!fout)
        {
            Tel(regel);
        }
    }

    private void Debet(in Declaratieplaats plaats, Bsn bsn, Prestatie regel, Periode declaratieperiode)
    {
        var afspraak = afspraken.GetValueOrDefault(new(regel.ProductCategorie, regel.ProductCode, regel.ProductPeriode.Begin));
        var periode = plaats.Op("ProductPeriode");
        var volume = plaats.Op("GeleverdVolume");
        var fout = uit.Meld("TR314", plaats.Op("ProductReferentie"), Prestatieregels.TR314(!IsNieuw(regel)));
        fout |= uit.Meld("TR319", plaats, Prestatieregels.TR319(regel.ProductPeriode, declaratieperiode));
        fout |= uit.Meld("TR346", plaats.Op("IngediendBedrag"), Prestatieregels.TR346(regel, afspraak));
        fout |= uit.Meld("TR418", plaats.Op(regel.ProductTarief is null ? null : "ProductTarief"), Prestatieregels.TR418(regel, afspraak));
        var product = new Productaanduiding(regel.ProductCategorie, regel.ProductCode);
        fout |= uit.Meld("TR381", plaats.Op("ProductCode"), Productlijstregels.TR381(product, !stand.VerkeerdeProducten.Contains(product)));
        fout |= uit.Meld("TR389", plaats, Prestatieregels.TR389(_openDebet.GetValueOrDefault(Sleutel(regel)) > 0));

        var toewijzing = _toewijzingen.GetValueOrDefault(regel.ToewijzingNummer);
        if (uit.Meld("TR338", plaats, Prestatieregels.TR338(bsn, toewijzing)))
        {
            return;
        }

        fout |= uit.Meld("TR384", plaats, Prestatieregels.TR384(toewijzing!));
        fout |= uit.Meld("TR339", plaats.Op("ProductCategorie"), Prestatieregels.TR339(regel, toewijzing!));
        fout |= uit.Meld("TR340", plaats.Op("ProductCode"), Prestatieregels.TR340(regel, toewijzing!));
        fout |= uit.Meld("TR341", plaats.Op("Eenheid"), Prestatieregels.TR341(regel, toewijzing!, afspraak));
        fout |= uit.Meld("TR307", periode, Prestatieregels.TR307(regel.ProductPeriode, toewijzing!));
        fout |= uit.Meld("TR308", periode, Prestatieregels.TR308(regel.ProductPeriode, toewijzing!));
        fout |= uit.Meld("TR387", periode, Prestatieregels.TR387(regel.ProductPeriode, toewijzing!));
        fout |= uit.Meld("TR388", periode, Prestatieregels.TR388(regel.ProductPeriode, toewijzing!));
        fout |= uit.Meld("TR321", volume, Prestatieregels.TR321(regel, toewijzing!, declaratie.Inhoud.Kop.Soort.Standaard));
        fout |= uit.Meld("TR322", volume, Prestatieregels.TR322(regel, toewijzing!, _volumes.GetValueOrDefault(regel.ToewijzingNummer)));
        fout |= uit.Meld("TR369", volume, Prestatieregels.TR369(regel, toewijzing!, _bedragen.GetValueOrDefault(regel.ToewijzingNummer)));
        if (!fout)
        {
            Tel(regel);
        }
    }

    private bool IsNieuw(Prestatie regel) => _nummersInBericht.Add(regel.ReferentieNummer) & !_bekend.ContainsKey(regel.ReferentieNummer);

    private void Tel(Prestatie regel)
    {
        var teken = regel.IsCredit ? -1 : 1;
        _openDebet[Sleutel(regel)] = _openDebet.GetValueOrDefault(Sleutel(regel)) + teken;
        _volumes[regel.ToewijzingNummer] = _volumes.GetValueOrDefault(regel.ToewijzingNummer) + (teken * Volumes.Eenheden.Fijn(regel.GeleverdVolume, regel.Eenheid));
        _bedragen[regel.ToewijzingNummer] = _bedragen.GetValueOrDefault(regel.ToewijzingNummer) + regel.IngediendBedrag;
        if (regel is { IsCredit: true, VorigReferentieNummer: { } vorig })
        {
            _gecrediteerd.Add(vorig);
        }
    }
}
