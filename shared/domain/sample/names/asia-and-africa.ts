import { type Culture, names } from './culture';

export const indian: Culture = {
  given: names(
    'Aarav Aditi Ananya Arjun Deepa Divya Farhan Gaurav Ishaan Jaya Karthik Kavya Lakshmi Manish Meera Neha Nikhil Pooja Pranav Priya Rahul Rohan Sana Sanjay Shreya Tanvi Varun Vikram',
  ),
  family: names(
    'Agarwal Banerjee Bhat Chatterjee Chopra Desai Gupta Iyer Joshi Kapoor Khan Kulkarni Mehta Menon Mukherjee Naidu Nair Patel Pillai Rao Reddy Shah Sharma Singh Srinivasan Subramanian Verma',
  ),
  order: 'given-first',
  folding: {},
};

export const chinese: Culture = {
  given: names(
    '伟/wei 芳/fang 静/jing 丽/li 强/qiang 磊/lei 洋/yang 艳/yan 勇/yong 军/jun 杰/jie 娟/juan 涛/tao 明/ming 超/chao 霞/xia 晓明/xiaoming 雨欣/yuxin 子涵/zihan 浩然/haoran',
  ),
  family: names(
    '陈/chen 戴/dai 邓/deng 冯/feng 高/gao 何/he 胡/hu 黄/huang 李/li 林/lin 刘/liu 马/ma 孙/sun 王/wang 吴/wu 徐/xu 杨/yang 张/zhang 赵/zhao 周/zhou',
  ),
  order: 'family-first',
  folding: {},
};

export const japanese: Culture = {
  given: names(
    '葵/aoi 陽翔/haruto 結衣/yui 蓮/ren 美咲/misaki 大輝/daiki 彩/aya 健太/kenta 直樹/naoki 恵/megumi 翔/sho 優子/yuko 拓也/takuya 麻衣/mai 誠/makoto 智子/tomoko',
  ),
  family: names(
    '佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka 伊藤/ito 渡辺/watanabe 山本/yamamoto 中村/nakamura 小林/kobayashi 加藤/kato 吉田/yoshida 山田/yamada 松本/matsumoto 井上/inoue 木村/kimura 清水/shimizu',
  ),
  order: 'family-first',
  folding: {},
};

export const korean: Culture = {
  given: names(
    'Dong-hyun Eun-ji Ha-eun Hye-jin Ji-hoon Ji-woo Joon-ho Min-jun Min-seo Seo-yeon Seung-woo Soo-jin Tae-yang Yu-na',
  ),
  family: names('Ahn Bae Choi Han Hwang Jang Jeong Kang Kim Kwon Lee Lim Oh Park Seo Shin Song Yoon'),
  order: 'given-first',
  folding: {},
};

export const vietnamese: Culture = {
  given: names(
    'An Bình Châu Dũng Đạt Giang Hà Hạnh Hiếu Hương Khánh Lan Linh Long Minh Ngọc Phương Quang Thảo Trang Tuấn Vy',
  ),
  family: names('Bùi Cao Đặng Đỗ Đinh Dương Hồ Hoàng Lê Lý Ngô Nguyễn Phạm Phan Trần Trương Võ Vũ'),
  order: 'family-first',
  folding: {},
};

export const arabic: Culture = {
  given: names(
    'Ahmad Amira Bilal Dalia Fatima Ghada Hamza Hanan Ibrahim Jamal Khalid Layla Mariam Nadia Omar Rania Salma Samir Tariq Yasmin Youssef Zainab',
  ),
  family: names(
    'Abbas Al-Amin Al-Farsi Aziz Bakri Darwish El-Sayed Farouk Haddad Hamdan Idris Jaber Khoury Mansour Mustafa Nasser Qasim Rahman Saleh Taha Yousef Zaki',
  ),
  order: 'given-first',
  folding: {},
};

export const westAfrican: Culture = {
  given: names(
    'Abena Adaeze Amara Ayodele Chidi Chinwe Emeka Folake Ifeoma Kofi Kwame Ngozi Nnamdi Obinna Olumide Temitope Yaa Yetunde',
  ),
  family: names(
    'Abiola Adebayo Adeyemi Afolabi Asante Balogun Boateng Danso Eze Mensah Nwosu Obi Okafor Okeke Okonkwo Osei Owusu Sarpong',
  ),
  order: 'given-first',
  folding: {},
};

export const eastAfrican: Culture = {
  given: names(
    'Achieng Amani Baraka Desta Hawa Imani Jabari Juma Kiprono Makena Neema Njeri Otieno Selam Tesfaye Wanjiru Yohannes Zuri',
  ),
  family: names(
    'Abebe Bekele Chege Gebre Haile Kamau Kariuki Kimani Kipchoge Maina Mutua Mwangi Ndungu Odhiambo Ouma Tadesse Wafula Wolde',
  ),
  order: 'given-first',
  folding: {},
};
