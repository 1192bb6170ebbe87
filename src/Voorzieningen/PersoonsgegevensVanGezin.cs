using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen;

/// <summary>
/// The answers of Gezin in the words of letters and messages. A secret address does not come along: Gezin gives it to the person only, so it cannot end up in
/// what we store or send.
/// </summary>
internal sealed class PersoonsgegevensVanGezin(PersoonInBeeld personen) : IPersoonsgegevens
{
    public async Task<Persoonskaart?> GeefAsync(PersoonId persoon, CancellationToken stop)
    {
        if (await personen.GeefAsync(Actor.Systeem("brieven en berichten"), persoon, Doelen.Levering, stop) is not { } p)
        {
            return null;
        }

        return new Persoonskaart(
            p.Id, p.Bsn, p.Geboren,
            p.Geslacht switch
            {
                Geslacht.Man => "1",
                Geslacht.Vrouw => "2",
                _ => "0",
            },
            p.Naam.Voornaam, null, p.Naam.Voorvoegsel, p.Naam.Achternaam, p.Adres is { } a ? Adres(a) : null, p.GeheimAdres);
    }

    private static Postadres Adres(Adresgegevens a)
    {
        // Gezin keeps letter and addition in one field; the messages know a letter of one and an addition of at most four characters.
        var letter = a.Toevoeging is [var teken] && char.IsAsciiLetter(teken) ? a.Toevoeging : null;
        return new Postadres(a.Straat, a.Huisnummer, letter, letter is null ? a.Toevoeging : null, $"{a.Postcode[..4]} {a.Postcode[^2..]}", a.Plaats);
    }
}
