using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Stad;

/// <summary>Stores the people of the town, their addresses and households.</summary>
internal sealed class Inwonersvulling(Bulkschrijver schrijver)
{
    public async Task SchrijfAsync(IReadOnlyList<Demohuis> huizen, IReadOnlySet<PersoonId> alBekend)
    {
        var pseudoniemen = schrijver.Dienst<Pseudoniemen>();
        var mensen = huizen.SelectMany(h => h.Leden.Select(l => (Huis: h, l.Mens))).ToList();
        await schrijver.SchrijfAsync<PrivacyDb>(mensen.Where(m => !alBekend.Contains(m.Mens.Id)).Select(m => new Persoonssleutel
        {
            Id = m.Mens.Id, BsnPseudoniem = m.Mens.Bsn is { } bsn ? pseudoniemen.Van(bsn) : null, Geboren = m.Mens.Geboren,
        }));
        await schrijver.SchrijfAsync<GezinDb>(huizen.Select(Adres));
        await schrijver.SchrijfAsync<GezinDb>(mensen.Select(m => Persoon(m.Huis, m.Mens)));
        await schrijver.SchrijfAsync<GezinDb>(huizen.Select(Huishouden));

        var dossier = new Dossierrijen(new Loterij(1));
        foreach (var huis in huizen)
        {
            dossier.Stuk(huis.Id.Waarde, Gegevenssoort.Persoonsgegevens, huis.Leden.Select(l => l.Mens.Id), opsteller: "systeem:demo");
        }

        await schrijver.SchrijfAsync<PrivacyDb>(dossier.Rijen);
    }

    private static Adres Adres(Demohuis huis) => new()
    {
        Id = huis.Adres, Straat = huis.Plek.Straat, Huisnummer = huis.Plek.Huisnummer, Toevoeging = "", Postcode = huis.Plek.Postcode.Replace(" ", "", StringComparison.Ordinal),
        Plaats = huis.Plek.Plaats,
    };

    private static Persoon Persoon(Demohuis huis, Demomens mens) => new()
    {
        Id = mens.Id, Bsn = mens.Bsn, Voornaam = mens.Voornaam, Voorvoegsel = mens.Voorvoegsel, Achternaam = mens.Achternaam,
        Zoeknaam = Gezin.Huishoudens.Persoon.Zoekvorm(mens.Achternaam), ZoeknaamVoluit = Gezin.Huishoudens.Persoon.Zoekvorm($"{mens.Voorvoegsel} {mens.Achternaam}"),
        Geboren = mens.Geboren, Geslacht = mens.Geslacht, Adres = huis.Adres,
    };

    private static Huishouden Huishouden(Demohuis huis)
    {
        var huishouden = new Huishouden { Id = huis.Id, Adres = huis.Adres };
        huishouden.Leden.AddRange(huis.Leden.Select(l => new Huishoudlid
        {
            Huishouden = huis.Id, Persoon = l.Mens.Id, Rol = l.Rol, Van = l.Mens.Geboren > huis.Van ? l.Mens.Geboren : huis.Van,
        }));
        return huishouden;
    }
}
