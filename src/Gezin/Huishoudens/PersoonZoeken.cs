using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A person that was found: no BSN, and no address when it is secret.</summary>
public sealed record GevondenPersoon(PersoonId Persoon, string Naam, DateOnly? Geboren, string? Adres, HuishoudenId? Huishouden);

/// <summary>Finds persons by name or date of birth, within what the team works on. The search goes by form, never by a BSN in an address.</summary>
public sealed class PersoonZoeken(GezinDb db, Dossiertoegang dossier, Werkeenheid werk, TimeProvider klok) : IVraag
{
    /// <summary>Rows on a page.</summary>
    public const int Paginagrootte = 25;

    /// <summary>One page.</summary>
    /// <param name="actor">Bureaudienst or Aanspreekpunt; others find nobody.</param>
    /// <param name="naam">Beginning of the surname, with or without prefix.</param>
    /// <param name="geboren">Date of birth.</param>
    /// <param name="pagina">From 1.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>A refusal when there is too little to search on.</returns>
    public async Task<Uitkomst<Pagina<GevondenPersoon>>> GeefAsync(Actor actor, string? naam, DateOnly? geboren, int pagina, CancellationToken stop)
    {
        var zoeknaam = Persoon.Zoekvorm(naam ?? "");
        if (zoeknaam.Length < 2 && geboren is null)
        {
            return new Weigering("GenoegOmTeZoeken", "Vul minstens twee letters van de achternaam in, of een geboortedatum.", nameof(naam));
        }

        var nummer = Math.Max(pagina, 1);
        var meer = false;
        var rijen = await dossier.LijstAsync(
            actor, Gegevenssoort.Persoonsgegevens, Doelen.Vraag,
            async () =>
            {
                if (!actor.Rollen.Contains(Rol.Bureaudienst) && !actor.Rollen.Contains(Rol.Consulent))
                {
                    return (IReadOnlyList<GevondenPersoon>)[];
                }

                var ids = await PersoonZoekenSql.ZoekAsync(werk, actor, zoeknaam, geboren, klok.Vandaag(), (nummer - 1) * Paginagrootte, Paginagrootte + 1, stop);
                meer = ids.Count > Paginagrootte;
                return await RijenAsync([.. ids.Take(Paginagrootte)], stop);
            },
            rij => rij.Persoon, stop);
        return new Pagina<GevondenPersoon>(rijen, nummer, meer);
    }

    private async Task<IReadOnlyList<GevondenPersoon>> RijenAsync(PersoonId[] ids, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var personen = await db.Personen.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var adresIds = personen.Values.Select(p => p.Adres).OfType<AdresId>().Distinct().ToArray();
        var adressen = await db.Adressen.AsNoTracking().Where(a => adresIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
        var huishoudens = (await db.Huishoudleden.AsNoTracking().Where(l => ids.Contains(l.Persoon) && (l.Tot == null || l.Tot >= vandaag)).ToListAsync(stop))
            .GroupBy(l => l.Persoon).ToDictionary(g => g.Key, g => g.OrderBy(l => l.Van).First().Huishouden);

        return
        [
            .. ids.Select(id => personen[id]).Select(p => new GevondenPersoon(
                p.Id, p.Naam.ToString(), p.Geboren, p is { GeheimAdres: false, Adres: { } adres } ? adressen[adres].Gegevens.ToString() : null,
                huishoudens.TryGetValue(p.Id, out var h) ? h : null)),
        ];
    }
}
