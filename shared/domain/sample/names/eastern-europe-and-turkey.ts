import { type Culture, names } from './culture';

export const polish: Culture = {
  given: names(
    'Agnieszka Andrzej Bartosz Dorota Grażyna Jakub Joanna Kamil Łukasz Małgorzata Marek Michał Paweł Przemysław Stanisław Wojciech Zofia Żaneta',
  ),
  family: names(
    'Dąbek Górka Jabłoński Jaworski Kaczmarek Kowalczyk Król Lis Mazur Nowak Pawlak Sikora Szymczak Walczak Wójcik Woźniak Wróbel Zając',
  ),
  order: 'given-first',
  folding: {},
};

export const czech: Culture = {
  given: names(
    'Božena Dominik Eliška František Jiří Kateřina Lukáš Markéta Ondřej Petr Tereza Václav Zdeněk Zuzana',
  ),
  family: names(
    'Beneš Dvořák Fiala Horák Hruška Kolář Kučera Malý Marek Němec Pokorný Růžek Sedláček Šimek Veselý Zeman',
  ),
  order: 'given-first',
  folding: {},
};

export const ukrainian: Culture = {
  given: names(
    'Андрій/andrii Богдан/bohdan Віктор/viktor Галина/halyna Дарина/daryna Ірина/iryna Катерина/kateryna Леся/lesia Марко/marko Назар/nazar Оксана/oksana Олена/olena Остап/ostap Соломія/solomiia Тарас/taras Юлія/yuliia',
  ),
  family: names(
    'Бондаренко/bondarenko Гнатюк/hnatiuk Гончар/honchar Коваль/koval Кравець/kravets Лисенко/lysenko Мельник/melnyk Мороз/moroz Олійник/oliinyk Савчук/savchuk Ткач/tkach Шевченко/shevchenko Яремчук/yaremchuk',
  ),
  order: 'given-first',
  folding: {},
};

export const greek: Culture = {
  given: names(
    'Alexandros Despina Eleni Giorgos Ioanna Katerina Kostas Maria Nikos Panagiotis Sofia Spyros Thanos Vasiliki',
  ),
  family: names(
    'Antoniou Dimitriou Georgiou Ioannidis Karras Katsaros Mavridis Nikolaou Pappas Samaras Stavrou Vlachos',
  ),
  order: 'given-first',
  folding: {},
};

export const turkish: Culture = {
  given: names(
    'Ayşe Burak Çağla Cem Deniz Ebru Elif Emre Gökhan İpek Kerem Mehmet Nazlı Özge Selin Serkan Şebnem Tolga Yiğit Zeynep',
  ),
  family: names(
    'Aksoy Aydın Bulut Çelik Demir Doğan Erdoğdu Güneş Kaplan Karaca Koç Öztürk Polat Şahin Tekin Uçar Yıldız Yılmaz',
  ),
  order: 'given-first',
  folding: {},
};
